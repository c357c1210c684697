import { html } from 'lit';
import { statementTree } from '@cme-elements/words';

/**
 * Text in which the AMA credit phrase stands as its owner asks: the whole phrase italic, with its mark, never translated.
 * The style comes from our own sheet, so no host rule can undo it.
 */
export const phraseTemplate = (text: string) =>
  statementTree(text).map((node) => ('phrase' in node ? html`<i class="credit-phrase" lang="en" translate="no">${node.phrase}<sup>™</sup></i>` : node.text));
