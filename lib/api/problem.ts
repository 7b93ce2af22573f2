import { getMessages } from '../i18n/messages.ts';
import type { Lang } from '../model.ts';

/** A parameter at fault, and what was expected of it. */
export type Fault = { readonly parameter: string; readonly detail: string };

/** Where what can be asked is told, and the language to say it in. */
type Place = { readonly documentation: string; readonly locale: Lang };

/** Problem Details for HTTP APIs, RFC 9457. `errors` is an extension member, as its §3 shows one. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly Fault[];
};

export const problemType = 'application/problem+json';

/** The answer to parameters that cannot be understood: names each of them. */
export function describeFaults(faults: readonly Fault[], { documentation, locale }: Place): Problem {
  const say = getMessages(locale).problems;
  return {
    type: `${documentation}#parameters`,
    title: say.parameters,
    status: 400,
    detail: faults.map(({ parameter, detail }) => say.fault(parameter, detail)).join(' '),
    errors: faults,
  };
}

export function describeMissing(path: string, { documentation, locale }: Place): Problem {
  const { missing, nothingAt } = getMessages(locale).problems;
  return { type: documentation, title: missing, status: 404, detail: nothingAt(path) };
}
