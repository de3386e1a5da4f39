// The directory before there is one.

import { emptyDirectory as nobody } from '../../runtime/directory/directory-index.ts';
import type { Directory } from '../../schema/documents.generated.ts';

/** A directory in which nobody is: pickers then take what is typed. French numbers may be dialled. */
export const emptyDirectory: Directory = {
  ...nobody,
  name: 'Callchart',
  timeZone: 'Europe/Paris',
  dialling: { countries: ['FR'] },
};
