import { Link, Text } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Section } from '../parts/common/section';
import { KeyTable } from '../parts/help/key-table';
import { StepHelp } from '../parts/help/step-help';

/** Short help in place: steps, keys, privacy and support. The pages behind the links stand beside the pane's own. */
export function HelpPage() {
  const { texts, kind, language } = usePane();
  const { safe, keys, privacy, support } = texts.help;
  return (
    <>
      <StepHelp />
      <Section title={safe.title}>
        <Text>{safe.text}</Text>
      </Section>
      <Section title={keys.title}>
        <KeyTable keys={keys[kind]} />
      </Section>
      <Section title={privacy.title}>
        <Text>{privacy[kind]}</Text>
        <Link href={`privacy.html#${language}`} target="_blank">
          {privacy.more}
        </Link>
      </Section>
      <Section title={support.title}>
        <Text>{support.text}</Text>
        <Link href={`support.html#${language}`} target="_blank">
          {support.more}
        </Link>
      </Section>
    </>
  );
}
