import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { GivenFile } from '../../../app/pane/month-view';
import { usePane } from '../../pane-context';

interface FileButtonProps {
  readonly label: string;
  readonly multiple?: boolean;
  readonly action: string;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

/** A button by which the person gives workbooks. They are read here and go nowhere else. */
export function FileButton({ label, multiple = false, action, onFiles }: FileButtonProps) {
  const { isBusy } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const read = async (files: readonly File[]): Promise<void> => {
    const given: GivenFile[] = [];
    for (const file of files)
      given.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    if (given.length > 0) onFiles(given);
  };
  return (
    <div>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()} data-action={action}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple={multiple}
        hidden
        aria-label={label}
        data-files={action}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          void read(files);
        }}
      />
    </div>
  );
}
