// Generated from the JSON Schemas of this folder by `npm run generate`. Do not edit.

import type { SchemaCheck } from './schema-fault.ts';

export const validators: {
  readonly 'asterisk-settings': SchemaCheck;
  readonly 'call-event': SchemaCheck;
  readonly 'call-handling-policies': SchemaCheck;
  readonly 'call-handling': SchemaCheck;
  readonly 'chart': SchemaCheck;
  readonly 'command': SchemaCheck;
  readonly 'directory': SchemaCheck;
  readonly 'flow': SchemaCheck;
  readonly 'journal': SchemaCheck;
  readonly 'link-message': SchemaCheck;
  readonly 'scenario': SchemaCheck;
  readonly 'schedule': SchemaCheck;
};
