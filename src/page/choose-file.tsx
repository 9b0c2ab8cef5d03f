import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { OpenFile } from './use-open-file';

const KINDS = '.xlsx,.xlsm,.csv';

interface ChooseFileProps {
  readonly label: string;
  readonly appearance: 'primary' | 'secondary';
  readonly file: Pick<OpenFile, 'opening' | 'openFiles'>;
}

/** A button that lets the person choose a file of this computer. */
export function ChooseFile({ label, appearance, file }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        disabledFocusable={file.opening !== null}
        onClick={() => {
          input.current?.click();
        }}
        data-action="open"
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        onChange={({ target }) => {
          file.openFiles([...(target.files ?? [])]);
          // The same file may be chosen again, once it has been mended.
          target.value = '';
        }}
      />
    </>
  );
}
