import { content } from './schema.mjs';

/** Every element stands where the schema has it, in its order and number, and holds text only where the schema says so. */
export function checkStructure(app) {
  if (app.name !== 'OfficeApp' || app.type !== 'TaskPaneApp') {
    return [
      { rule: 'element-order', line: app.line, message: 'the root is not an OfficeApp of type TaskPaneApp' },
    ];
  }
  return [...inside(app, 'OfficeApp')];
}

function* inside(element, type) {
  const slots = content[type]?.map(slotOf);
  if (slots === undefined) {
    yield {
      rule: 'element-type',
      line: element.line,
      message: `${element.name} has an unknown xsi:type "${type}"`,
    };
    return;
  }
  if (element.text !== '' && type !== 'Text') {
    yield { rule: 'stray-text', line: element.line, message: `${element.name} holds text` };
  }
  let position = 0;
  for (const child of element.children) {
    const found = slots.findIndex(({ name }, index) => index >= position && name === child.name);
    if (found < 0) {
      yield {
        rule: 'element-order',
        line: child.line,
        message: `${child.name} does not belong here in ${element.name}`,
      };
      continue;
    }
    const slot = slots[found];
    slot.count += 1;
    position = slot.many ? found : found + 1;
    yield* inside(child, slot.type === '@' ? child.type : slot.type);
  }
  for (const { name } of slots.filter(({ required, count }) => required && count === 0)) {
    yield { rule: 'element-missing', line: element.line, message: `${element.name} has no ${name}` };
  }
}

function slotOf(notation) {
  const [, name, times, type] = /^((?:bt:)?\w+)([?+*]?)(?::([\w@]+))?$/.exec(notation);
  return { name, type: type ?? name, many: /[+*]/.test(times), required: /^\+?$/.test(times), count: 0 };
}
