/** The dashboard's sections, in the order of its menu. A new one is a line here. */
import type { ComponentType } from 'preact';
import type { WordKey } from '../interface/words.ts';
import { CompareSection } from './compare/compare-section.tsx';
import { FeedsSection } from './feeds/feeds-section.tsx';
import { LedgerSection } from './ledger/ledger-section.tsx';
import { PrintSection } from './ledger/print-section.tsx';
import { askLedgerAhead } from './ledger/use-ledger.ts';
import { askServicesAhead, ServicesSection } from './services/services-section.tsx';
import { SettingsSection } from './settings/settings-section.tsx';

export interface DashboardSection {
  name: string;
  title: WordKey;
  View: ComponentType<{ parameters: URLSearchParams }>;
  /** Asks the background for what the view shows first, before there are words to draw it with. */
  askAhead?(parameters: URLSearchParams): void;
  /** Reached from another section; the menu shows that one as open. */
  under?: string;
}

export const SECTIONS: readonly DashboardSection[] = [
  { name: 'ledger', title: 'ui_section_ledger', View: LedgerSection, askAhead: askLedgerAhead },
  { name: 'print', title: 'ui_section_print', View: PrintSection, under: 'ledger' },
  { name: 'compare', title: 'ui_section_compare', View: CompareSection },
  { name: 'services', title: 'ui_section_services', View: ServicesSection, askAhead: askServicesAhead },
  { name: 'feeds', title: 'ui_section_feeds', View: FeedsSection },
  { name: 'settings', title: 'ui_section_settings', View: SettingsSection },
];

/** The section of that name; the first one where there is none. */
export const sectionOf = (name: string): DashboardSection | undefined =>
  SECTIONS.find((section) => section.name === name) ?? SECTIONS[0];
