import { floors } from './floors.mjs';
import { noHtmlSink } from './no-html-sink.mjs';
import { noRem } from './no-rem.mjs';
import { noStyleText } from './no-style-text.mjs';

/** Our own rules for oxlint. */
export default {
  meta: { name: 'cme' },
  rules: { floors, 'no-html-sink': noHtmlSink, 'no-rem': noRem, 'no-style-text': noStyleText },
};
