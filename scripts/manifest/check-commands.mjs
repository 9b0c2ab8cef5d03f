import { elementsNamed } from './tree.mjs';

/** Every button runs a command that exists, every command has one button, and one button shows the pane. */
export function checkCommands(app, { commands }) {
  const functions = elementsNamed(app, 'FunctionName');
  const panes = elementsNamed(app, 'Action').filter(({ type }) => type === 'ShowTaskpane');
  return [
    ...functions
      .filter(({ text }) => !commands.includes(text))
      .map(({ text, line }) => ({ rule: 'command-unknown', line, message: `there is no command "${text}"` })),
    ...commands.flatMap((command) => {
      const buttons = functions.filter(({ text }) => text === command).length;
      return buttons === 1
        ? []
        : [
            {
              rule: 'command-button',
              line: app.line,
              message: `"${command}" has ${buttons} buttons, not one`,
            },
          ];
    }),
    ...(panes.length === 1
      ? []
      : [{ rule: 'pane-button', line: app.line, message: `${panes.length} buttons show the pane, not one` }]),
  ];
}
