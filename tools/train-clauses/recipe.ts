import type { Decision, FeatureShape, ReadLanguage, TermsLanguage } from '../../src/reading/index.ts';

/** A clause with what is true of it. Rows of one group (a document, a service) are never torn apart. */
export interface Row {
  text: string;
  labels: readonly string[];
  group: string;
  /** In which language its concepts are read. */
  lang?: TermsLanguage;
  /** In which language it is read, if not in the recipe's. */
  read?: ReadLanguage;
  /** It helps to fit but is none of those that are measured: thresholds do not heed it. */
  added?: boolean;
  /** How much it counts beside others when weights are fitted; 1 where nothing is said. */
  weight?: number;
}

/** How a model is made. */
export interface Recipe extends Omit<FeatureShape, 'telling'> {
  decision: Decision;
  /** How many stems of each label make pairs. */
  tellingPerLabel: number;
  /** Labels whose stems make pairs, if not those of the outputs. */
  tellingLabels?: readonly string[];
  /** The threshold of every output; without it each has the one that tells unseen rows apart best. */
  margin?: number;
  cost: number;
  positive: number;
  /** How often each row is looked at, at most. */
  epochs: number;
  /** How many features the model keeps. */
  features: number;
  /** In how many steps on either side of zero their weights. */
  steps: number;
}
