// How a gateway is attached: the two ways, with the lines to copy.

import { useText } from '../i18n/text.tsx';
import classes from './gateways.module.css';

export function AttachHelp() {
  const { t } = useText();
  return (
    <dl className={classes.ways}>
      <dt>{t('gateways.asterisk')}</dt>
      <dd>
        {t('gateways.attachAsterisk')}
        <Line text={'callchart gateway check --asterisk asterisk.json\ncallchart serve --asterisk asterisk.json'} />
      </dd>
      <dt>{t('gateways.link')}</dt>
      <dd>
        {t('gateways.attachLink')}
        <Line text={`${location.origin.replace(/^http/, 'ws')}/gateway\nAuthorization: Bearer …`} />
      </dd>
    </dl>
  );
}

function Line({ text }: { readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keyboard as well
    <pre className={classes.line} tabIndex={0}>
      {text}
    </pre>
  );
}
