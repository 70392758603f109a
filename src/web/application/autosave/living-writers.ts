/** How long a tab that lives may take to answer, in ms. */
const patience = 300;

type Message = { readonly ask: true } | { readonly alive: string };

/** Answers for this tab, and asks which other tabs live. What a tab that does not answer left behind is to be taken over. */
export function livingWriters(writer: string): { others(): Promise<ReadonlySet<string>>; close(): void } {
  const channel = new BroadcastChannel('shuzhuan-writers');
  const heard = new Set<string>();
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('alive' in data) heard.add(data.alive);
    else channel.postMessage({ alive: writer } satisfies Message);
  };
  return {
    others: async () => {
      heard.clear();
      channel.postMessage({ ask: true } satisfies Message);
      await new Promise((resolve) => setTimeout(resolve, patience));
      return heard;
    },
    close: () => channel.close(),
  };
}
