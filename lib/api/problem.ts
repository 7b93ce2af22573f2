/** A parameter at fault, and what was expected of it. */
export type Fault = { readonly parameter: string; readonly detail: string };

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
export function describeFaults(faults: readonly Fault[], documentation: string): Problem {
  return {
    type: `${documentation}#parameters`,
    title: 'Parameters that cannot be understood',
    status: 400,
    detail: faults.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' '),
    errors: faults,
  };
}

export function describeMissing(path: string, documentation: string): Problem {
  return { type: documentation, title: 'No such resource', status: 404, detail: `There is nothing at ${path}.` };
}
