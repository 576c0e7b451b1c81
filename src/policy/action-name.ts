import { hasWildcard, matches } from './patterns.ts';
import { remembered } from './remembered.ts';
import {
  actionNamed,
  isRetired,
  serviceExists,
  serviceHasAction,
  type Action,
} from './service-reference/service-reference.ts';

/** What may be wrong with the name of an action. */
export type ActionFault = 'unknown service' | 'unknown action';

/**
 * An entry of `Action` or `NotAction`, whichever document it stands in. In lower case, since IAM compares actions so.
 * Nearly every rule looks at every action, and policies name the same ones: what there is to know of one is found out
 * once.
 */
export class ActionName {
  readonly lower: string;
  /** `s3` of `s3:GetObject`; `undefined` without a colon, as for `*`. */
  readonly service: string | undefined;
  /** `getobject` of `s3:GetObject`; the whole text without a colon. */
  readonly name: string;
  readonly hasWildcard: boolean;
  #fault: ActionFault | 'none' | 'open' | undefined;
  #published: { readonly found: Action | undefined } | undefined;

  constructor(text: string) {
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    this.lower = lower;
    this.service = colon < 0 ? undefined : lower.slice(0, colon);
    this.name = lower.slice(colon + 1);
    this.hasWildcard = hasWildcard(lower);
  }

  /** Whether it means this action, given in lower case. */
  covers(action: string): boolean {
    return this.hasWildcard ? matches(this.lower, action) : this.lower === action;
  }

  /**
   * Whether AWS publishes the action, which may hold wildcards in its name. `open` where there is nothing to look up:
   * `*`, a wildcard in the service, a policy variable, a service of which only the name is known.
   */
  get fault(): ActionFault | 'none' | 'open' {
    return (this.#fault ??= faultOf(this));
  }

  /** The action as AWS publishes it; nothing for a pattern. */
  get published(): Action | undefined {
    return (this.#published ??= { found: actionNamed(this.lower) }).found;
  }
}

export const actionName = remembered((text) => new ActionName(text));

function faultOf({ lower, service, name }: ActionName): ActionFault | 'none' | 'open' {
  if (lower === '*') return 'open';
  const standing = standingOf(service ?? name);
  if (standing === 'open' || standing === 'name only' || name.includes('${')) return 'open';
  if (standing === 'unknown' || service === undefined) return 'unknown service';
  return name === '*' || serviceHasAction(service, name) ? 'none' : 'unknown action';
}

/** What is known of the prefix of an action. */
type Standing = 'published' | 'name only' | 'unknown' | 'open';

function standingOf(prefix: string): Standing {
  if (hasWildcard(prefix) || prefix.includes('${')) return 'open';
  if (!serviceExists(prefix)) return 'unknown';
  return isRetired(prefix) ? 'name only' : 'published';
}
