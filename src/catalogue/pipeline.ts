import { keysOf } from '../domain/keys.ts';
import { words } from '../i18n/index.ts';
import type { Catalogue, Product, Stage } from './model.ts';

/** A column of the board: a step of the programme and the products that have reached it. */
export interface Column {
  stage: Stage;
  products: readonly Product[];
}

/** Every step in the order of the programme, empty ones too, each with its products by name. */
export const pipelineOf = ({ products, locale }: Catalogue): Column[] =>
  // The interface names the steps in the programme's order.
  keysOf(words(locale).stage).map((stage) => ({
    stage,
    products: products.filter((product) => product.step.stage === stage),
  }));
