// The simulator of the open flow, for its panels: the player, the setup of the call, and how to begin one.

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Chart, Scenario } from '../../schema/documents.generated.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { useText } from '../i18n/text.tsx';
import { type CallWords, callWords } from '../trace/call-words.ts';
import { type Names, namesOf } from '../trace/names.ts';
import { type CallSetup, firstSetup, scenarioOf, setupOf } from './call-setup.ts';
import { firstFrame, framesAfter } from './frames.ts';
import { useLitPath } from './lit-path.ts';
import { type Company, useCompany } from './use-company.ts';
import { type Player, usePlayer } from './use-player.ts';

export interface Simulator {
  readonly player: Player;
  readonly company: Company;
  readonly names: Names;
  readonly words: CallWords;
  readonly setup: CallSetup;
  readonly arrange: (change: Partial<CallSetup>) => void;
  /** The drawing has no errors, so that a call can begin. */
  readonly isSound: boolean;
  /** The drawing has changed since the call began. */
  readonly isStale: boolean;
  readonly begin: () => void;
  /** Plays a scenario to its end and shows it there, or at this moment. */
  readonly show: (scenario: Scenario, at?: number) => void;
}

export function SimulatorProvider({ children }: { readonly children: ReactNode }) {
  const { t, language } = useText();
  const { flow } = useFlowEditor();
  const company = useCompany(flow);
  const player = usePlayer();
  const { directory, charts, flows, simulating } = company;
  const [chosen, setSetup] = useState<CallSetup | null>(null);
  const [begunOn, setBegunOn] = useState<Chart | undefined>(undefined);
  const setup = useMemo(
    () => chosen ?? firstSetup(flow, Date.now(), directory.timeZone),
    [chosen, flow, directory.timeZone],
  );
  const names = useMemo(() => namesOf({ directory, flows, language, t }), [directory, flows, language, t]);
  const { known, cursor } = player;
  const words = useMemo(() => callWords(known, names, t, cursor), [known, names, t, cursor]);
  useLitPath(player.moments, flow.id, player.frame?.simulation?.setup.scenario.expect?.path);
  const { send } = player;
  const chart = charts.get(flow.id);

  const open = useCallback(
    (scenario: Scenario, stride: 'end' | null, at?: number) => {
      if (chart === undefined) return;
      const first = firstFrame(simulating(scenario));
      const frames = stride === null ? [first] : [first, ...framesAfter(first, stride)];
      setBegunOn(chart);
      send({ type: 'open', frames, ...(at === undefined ? {} : { at }) });
    },
    [chart, simulating, send],
  );

  const simulator = useMemo<Simulator>(
    () => ({
      player,
      company,
      names,
      words,
      setup,
      arrange(change) {
        const next = { ...setup, ...change };
        setSetup(next);
        if (change.parties !== undefined || change.busy !== undefined) {
          send({ type: 'arrange', arrangement: { parties: next.parties, busy: next.busy } });
        }
      },
      isSound: chart !== undefined,
      isStale: player.state !== 'idle' && begunOn !== chart,
      begin: () => open(scenarioOf(setup, flow.id, directory.timeZone), null),
      show(scenario, at) {
        setSetup(setupOf(scenario, directory.timeZone));
        open(scenario, 'end', at);
      },
    }),
    [player, company, names, words, setup, send, chart, begunOn, open, flow.id, directory.timeZone],
  );
  return <SimulatorContext value={simulator}>{children}</SimulatorContext>;
}

export function useSimulator(): Simulator {
  const simulator = useContext(SimulatorContext);
  if (simulator === null) throw new Error('useSimulator outside of SimulatorProvider');
  return simulator;
}

const SimulatorContext = createContext<Simulator | null>(null);
