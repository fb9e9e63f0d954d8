import type { UnitKind } from '../../domain/places.ts';

/** What English calls the units and hamlets of Vietnam. Their names stay as they are. */
export const units: Readonly<Record<UnitKind, string>> = {
  province: '{name} province',
  city: '{name} city',
  district: '{name} district',
  township: '{name} township',
  ward: '{name} ward',
  commune: '{name} commune',
  hamlet: '{name} hamlet',
  village: '{name} village',
};
