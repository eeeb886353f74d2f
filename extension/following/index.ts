/**
 * What becomes of the prompts that stand in a frame: they are told, warned of, and decisions about them written down.
 * Brought into a frame when the first of them is found there.
 */
import type { FoundPrompt } from '../../src/detection/index.ts';
import { bridge } from '../content/bridge.ts';
import { api } from '../content/extension-api.ts';
import { followDecisions } from './decisions.ts';
import { createReporter } from './reporter.ts';

function createFollower(extension: typeof chrome) {
  let follow: ((found: readonly FoundPrompt[]) => void) | undefined;
  return (found: readonly FoundPrompt[], stop: { aborted: boolean }) => {
    if (!follow) {
      const end = new AbortController();
      end.signal.addEventListener('abort', () => {
        stop.aborted = true;
      });
      const { current, report, wasWarned } = createReporter(extension, end);
      const followActions = followDecisions(extension, current, wasWarned, end.signal);
      follow = (now) => {
        report(now);
        followActions();
      };
    }
    follow(found);
  };
}

if (api) bridge().follow ??= createFollower(api);
