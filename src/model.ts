/**
 * The words of this project. One name for one thing: code, messages, interface and documents
 * use these. Runtime checks for them stand in `schemas.ts`; these files are types and the short
 * lists they are made of, so that the content script can import them for nothing.
 */
export * from './model/assessment.ts';
export * from './model/basics.ts';
export * from './model/change.ts';
export * from './model/finding.ts';
export * from './model/level.ts';
export * from './model/prompt.ts';
export * from './model/service.ts';
export * from './model/text.ts';
