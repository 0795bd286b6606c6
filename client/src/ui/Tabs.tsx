import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import './Tabs.css';

type TabsProps<Id extends string> = {
  /** Names the list of tabs for screen readers. */
  label: string;
  tabs: { id: Id; title: string; count?: number; content: ReactNode }[];
  /** The tab that is open first. */
  initial?: Id;
  onSelect?: (id: Id) => void;
};

/** Tabs: arrows move along them, each panel scrolls by itself. */
export function Tabs<Id extends string>({ label, tabs, initial, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="vu-tabs"
      defaultSelectedKey={initial}
      onSelectionChange={(key) => onSelect?.(key as Id)}
    >
      <TabList className="vu-tablist" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="vu-tab">
            {tab.title}
            {tab.count !== undefined && tab.count > 0 && <sup>{tab.count}</sup>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="vu-tabpanel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
