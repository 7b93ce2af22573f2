import { clientFaults } from './client-faults.ts';
import { contentFaults } from './content-faults.ts';
import type { Fault } from './fault.ts';
import { indexDamage } from './index-damage.ts';
import { indexDisk } from './index-disk.ts';
import { indexInUse } from './index-in-use.ts';
import { kills } from './kills.ts';
import { protocolFaults } from './protocol-faults.ts';
import { requestFaults } from './request-faults.ts';
import { sameBytes } from './same-bytes.ts';

/** Everything that is tried, in this order. */
export const faults: readonly Fault[] = [
  ...requestFaults,
  ...protocolFaults,
  ...clientFaults,
  ...contentFaults,
  ...indexDamage,
  ...indexInUse,
  ...indexDisk,
  ...sameBytes,
  ...kills,
];
