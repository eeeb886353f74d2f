/** Assessment → sentences and the data-flow picture's model, in the interface's language. */
export * from './story.ts';
