import { words } from '../i18n/index.ts';
import type { Catalogue, Product, Stage } from './model.ts';

/** A column of the board: a step of the programme and the products that have reached it. */
export interface Column {
  stage: Stage;
  products: readonly Product[];
}

/** Every step in the order of the programme, empty ones too, each with its products by name. */
export const pipelineOf = ({ products, locale }: Catalogue): Column[] =>
  stagesOf(words(locale).stage).map((stage) => ({
    stage,
    products: products.filter((product) => product.step.stage === stage),
  }));

/** The interface names the steps in the programme's order. */
const stagesOf = (names: Record<Stage, string>): Stage[] =>
  Object.keys(names).filter((key): key is Stage => Object.hasOwn(names, key));
