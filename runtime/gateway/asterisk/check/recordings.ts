// Recordings: can what is kept be listed, and where is it?

import { problem } from '../../../../schema/problem.ts';
import { type Check, textAt, unseen, wrong } from './finding.ts';

/** No call is placed for it: whether the folder may be written to is seen where Asterisk runs. */
export const checkRecordings: Check = async (_context, requests) => {
  const path = 'recordings/stored';
  const { status } = await requests.request({ method: 'GET', path });
  if (status !== 200) return [wrong('recordings', problem('asterisk.check-answer', {}, { path, status }))];
  const query = { variable: 'ASTSPOOLDIR' };
  const { body } = await requests.request({ method: 'GET', path: 'asterisk/variable', query });
  const spool = textAt(body, 'value');
  const folder = `${/^\/[\w./-]+$/.test(spool) ? spool : '/var/spool/asterisk'}/recording`; // it gets into a command line
  const test = `sudo -u asterisk test -w ${folder}; df -h ${folder}`;
  return [unseen('recordings', `See that Asterisk may write to ${folder}, and that there is room: ${test}`)];
};
