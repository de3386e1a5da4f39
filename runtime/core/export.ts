// The bytes of an exported chart.

import type { Chart } from '../../schema/documents.generated.ts';

/** The file of a chart: JSON, indented by one space, one line break at the end. Same chart, same bytes. */
export function exportChart(chart: Chart): string {
  return `${JSON.stringify(chart, null, 1)}\n`;
}
