import clientList from '../../templates/client-list.json';
import type { TemplateLayout } from '../core/model/template-layout';
import { parseLayout } from '../core/profile/parse-layout';

/** The layout of the month's client list that comes with the program, checked by the schema. */
export function shippedLayout(): TemplateLayout {
  const parsed = parseLayout(clientList);
  if (!parsed.ok) throw new Error(`shipped layout: ${parsed.problems.map(({ path }) => path).join(', ')}`);
  return parsed.layout;
}
