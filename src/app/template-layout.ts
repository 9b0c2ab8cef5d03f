import clientList from '../../templates/client-list.json';
import type { TemplateLayout } from '../core/model/template-layout';
import { parseTemplateLayout } from '../core/profile/parse-template-layout';

/** The layout of the month's client list that comes with the program, checked by the schema. */
export function shippedLayout(): TemplateLayout {
  const parsed = parseTemplateLayout(clientList);
  if (!parsed.ok) throw new Error(`shipped layout: ${parsed.problems.map(({ path }) => path).join(', ')}`);
  return parsed.layout;
}
