import { RupiahText } from '../../kit/rupiah-text.tsx';
import { useLocation } from 'preact-iso';
import { useMemo, useState } from 'preact/hooks';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { buildTree, type ApbdesNode } from '../../../domain/reports/apbdes/tree.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { CodePicker } from '../kode/code-picker.tsx';
import { EntryDeskView, useEntryDesk, type EditEntry } from '../frame/entry-desk-view.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { about } from '../frame/form-context.ts';
import { lineTitle } from '../lines/line-title.ts';
import { akunOf, lineBagian, type LineBagian } from '../lines/bagian.ts';
import { useOpenNodes, type OpenNodes } from '../lines/use-open-nodes.ts';
import { apbdesFindingText } from './findings-words.ts';
import { apbdesFormText } from './words.ts';
import { newLine } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';
import { minus } from '../../../domain/basics/rupiah.ts';
import { fungsiName, needsSpec, rekeningName } from '../../../domain/reports/kode/kode-names.ts';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { FieldList } from '../fields/field-list.tsx';
import { volumeFields } from '../fields/volume-fields.ts';
import { SumberDanaChoice } from '../kode/sumber-dana-choice.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Amount } from '../../kit/amount.tsx';
import { TreeNode, LineButton } from '../lines/tree-node.tsx';
import { useStartSources } from './use-start-sources.ts';

const { tree: words, line: lineText, sections } = apbdesFormText;

/** The lines of one part as a tree with sums; adding, changing, copying and removing them. */
export function LinesPart({ bagian }: { readonly bagian: LineBagian }) {
  const { content, isPerubahan } = useApbdesForm();
  const [earlier] = useStartSources();
  const { query } = useLocation();
  const desk = useEntryDesk<ApbdesLine>('lines', null);
  /** A code is looked for; in a kegiatan when one is given. */
  const [picking, setPicking] = useState<{ readonly fungsi: string | null } | null>(null);
  const pick = (fungsi: string | null) => setPicking({ fungsi });
  const root = useMemo(() => buildTree(content)[bagian], [content, bagian]);
  const nodes = useOpenNodes(root, { target: query['baris'] ?? null, edited: desk.edited });
  const isEmpty = root.children.length + root.lines.length === 0;
  return (
    <FormPage title={sections[bagian]}>
      {isEmpty ? (
        <EmptyState icon="table" title={words.empty(sections[bagian])} lead={words.emptyLead} />
      ) : (
        <ApbdesTreeNode node={root} nodes={nodes} onLine={desk.edit} onAdd={pick} />
      )}
      <div class="add-line">
        <Button look="main" icon="plus" onClick={() => pick(null)}>
          {words.add}
        </Button>
      </div>
      {picking && (
        <CodePicker
          lines={{ ...earlier?.lines, ...content.lines }}
          akun={akunOf[bagian]}
          fungsi={picking.fungsi}
          onPick={({ rekening, fungsi }) => {
            desk.add((lines) => newLine({ rekening, fungsi, isPerubahan }, lines));
            setPicking(null);
          }}
          onClose={() => setPicking(null)}
        />
      )}
      <EntryDeskView
        desk={desk}
        title={lineText.title}
        nameOf={lineTitle}
        sentence={apbdesFindingText}
        copyOf={(line) => line}
      >
        {(line, edit) => <LineFields line={line} edit={edit} />}
      </EntryDeskView>
    </FormPage>
  );
}

interface Props {
  readonly line: ApbdesLine;
  readonly edit: EditEntry<ApbdesLine>;
}

/** A line of the budget: its codes, its amounts, its lineText. */
function LineFields({ line, edit }: Props) {
  const { isPerubahan } = useApbdesForm();
  const put = (fields: Partial<ApbdesLine>) => edit((newest) => ({ ...newest, ...fields }));
  const isSpecDue = line.fungsi !== null && needsSpec(line.fungsi);
  return (
    <>
      <LineCodes line={line} edit={edit} />
      <RupiahField
        label={isPerubahan ? lineText.sesudah : lineText.anggaran}
        hint={lineText.anggaranHint}
        value={line.anggaran}
        onInput={(anggaran) => put({ anggaran })}
      />
      {isPerubahan && (
        <>
          <RupiahField
            label={lineText.sebelum}
            hint={lineText.sebelumHint}
            value={line.sebelum}
            onInput={(sebelum) => put({ sebelum })}
          />
          <p class="row">
            {lineText.change2}
            <RupiahText
              in="strong"
              class="angka"
              of={minus(line.anggaran ?? 0, line.sebelum ?? 0)}
            />
          </p>
        </>
      )}
      <SumberDanaChoice value={line.sumberDana} onChoose={(sumberDana) => put({ sumberDana })} />
      <TextField
        label={lineText.uraian}
        hint={isSpecDue ? lineText.uraianSpec : undefined}
        rows={2}
        maxLength={300}
        value={line.uraian}
        onInput={(uraian) => put({ uraian })}
      />
      <FieldList fields={[volumeFields]} value={line} onEdit={edit} />
    </>
  );
}

/** The codes of a line, and the way to others. */
function LineCodes({ line: { rekening, fungsi }, edit }: Props) {
  const { content } = useApbdesForm();
  const [earlier] = useStartSources();
  const [isPicking, setPicking] = useState(false);
  return (
    <div class="line-codes">
      <div>
        {fungsi !== null && (
          <p class="small">
            <span class="kode">{fungsi}</span> {fungsiName(fungsi)}
          </p>
        )}
        <p class="small">
          <span class="kode">{rekening}</span> {rekeningName(rekening)}
        </p>
      </div>
      <Button onClick={() => setPicking(true)}>{lineText.change}</Button>
      {isPicking && (
        <CodePicker
          lines={{ ...earlier?.lines, ...content.lines }}
          akun={akunOf[lineBagian(rekening)]}
          fungsi={fungsi}
          onClose={() => setPicking(false)}
          onPick={(picked) => {
            edit((newest) => ({ ...newest, ...picked }));
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}

interface ApbdesTreeNodeProps {
  readonly node: ApbdesNode;
  readonly nodes: OpenNodes;
  readonly onLine: (id: string) => void;
  /** Adds a line to this kegiatan. */
  readonly onAdd: (fungsi: string) => void;
}

/** The lines of a part with the anggaran of every code above them. */
function ApbdesTreeNode({ node, nodes, onLine, onAdd }: ApbdesTreeNodeProps) {
  return (
    <TreeNode
      node={node}
      nodes={nodes}
      look={{
        drawSums: ({ anggaran, sebelum }) => <Amount amount={anggaran} before={sebelum} />,
        drawLine: (id, line) => (
          <LineRow
            key={id}
            id={id}
            line={line}
            isTarget={nodes.target === id}
            onOpen={() => onLine(id)}
          />
        ),
        drawFoot: ({ code }) =>
          isKegiatan(code) && (
            <Button look="plain" icon="plus" onClick={() => onAdd(code)}>
              {words.addHere}
            </Button>
          ),
      }}
    />
  );
}

function isKegiatan(code: string): boolean {
  return /^[1-5]\.\d+\.\d\d$/.test(code);
}

interface LineRowProps {
  readonly id: string;
  readonly line: ApbdesLine;
  /** Somebody came for this line. */
  readonly isTarget: boolean;
  readonly onOpen: () => void;
}

/** One line: what, from which fund, how much. */
function LineRow({ id, line, isTarget, onOpen }: LineRowProps) {
  const { findings, remarks } = useApbdesForm();
  const { rekening, sumberDana, volume, satuan, anggaran, sebelum } = line;
  return (
    <LineButton
      id={id}
      title={lineTitle(line)}
      meta={
        <>
          <span class="kode">{rekening}</span>
          {sumberDana !== '' && <Chip>{sumberDana}</Chip>}
          {volume !== '' && `${volume} ${satuan}`}
        </>
      }
      amount={<Amount amount={anggaran} before={sebelum} />}
      findings={about(findings, 'lines', id)}
      remarks={about(remarks, 'lines', id)}
      isTarget={isTarget}
      onOpen={onOpen}
    />
  );
}
