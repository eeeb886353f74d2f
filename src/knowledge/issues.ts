/** What a schema finds wrong, as sentences. zod/mini itself says no more than "Invalid input". */
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
/** What a size is counted in; numbers are not counted but compared. */
const UNITS: Record<string, string> = { string: 'characters', array: 'entries' };

function explain(issue: Issue): string {
  if (issue.message && issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `here must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_big': {
      const unit = UNITS[issue.origin];
      return unit ? `has more than ${issue.maximum} ${unit}` : `is more than ${issue.maximum}`;
    }
    case 'too_small': {
      const unit = UNITS[issue.origin];
      if (unit && issue.minimum === 1) return 'must not be empty';
      return unit ? `has fewer than ${issue.minimum} ${unit}` : `is less than ${issue.minimum}`;
    }
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'is of a kind that is not known';
    case 'invalid_key':
      return 'has a name that is not allowed';
    default:
      return 'is not of the right form';
  }
}

/**
 * @param issues what `safeParse` found
 * @returns one sentence an issue, with where it is: `findings.0.topic: must be one of: …`
 */
export const describeIssues = (issues: readonly Issue[]): string[] =>
  issues.map((issue) => `${issue.path.length ? issue.path.map(String).join('.') : 'the whole'}: ${explain(issue)}`);
