// SIPp's log of messages (-trace_msg), read back into what the party has seen.
import { parseSip } from '../sip-message.ts';
import { Traffic } from '../traffic.ts';

// `----- 2026-11-23 21:46:01.123456`, `UDP message sent (500 bytes):`, an empty line, the message.
const ENTRY = /^-{20,} (\S+) ([\d:.]+).*\n\w+ message (sent|received) .*\n\n([\s\S]*?)(?=^-{20,} |$(?![\s\S]))/gm;

export function readSippLog(log: string): Traffic {
  const traffic = new Traffic();
  let first: number | undefined;
  for (const [, day, time, way, text = ''] of log.matchAll(ENTRY)) {
    const message = parseSip(text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'));
    const instant = Date.parse(`${day}T${time}Z`);
    first ??= instant;
    if (message) traffic.messages.push({ at: instant - first, direction: way === 'sent' ? 'out' : 'in', message });
  }
  return traffic;
}
