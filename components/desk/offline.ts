import type { Lang } from '#lib/model.ts';

export function keepOffline(_locale: Lang): void {}
