import type { Page } from 'playwright-core';
import type { Actor } from '#kernel/actor.ts';
import { startApplication } from '#server/usecases/application/start-application.ts';
import { askingFor } from './people.ts';
import type { Journey } from './journey.ts';

/** An application that was just begun. Out: its id. */
export async function begun(journey: Journey, actor: Actor, centreType = 'enterprise'): Promise<string> {
  const { platform, callId } = journey;
  const { id } = await startApplication(askingFor(platform, actor), { callId, centreType });
  return id;
}

/** The control of an answer. */
export const field = (page: Page, leaf: string) => page.locator(`[id="answer-${leaf}"]`);

/** Opens 附件3 of an application and waits until it can be written in. */
export async function openSheet(page: Page, applicationId: string): Promise<void> {
  await page.goto(`/apply/${applicationId}/basic-info`);
  await field(page, 'applicant.name').waitFor();
}

/** What the server holds of an answer. */
export async function kept(
  journey: Pick<Journey, 'platform'>,
  applicationId: string,
  leaf: string,
): Promise<unknown> {
  const row = await journey.platform.db
    .selectFrom('answer')
    .select('value')
    .where('application_id', '=', applicationId)
    .where('leaf', '=', leaf)
    .executeTakeFirst();
  return row?.value ?? null;
}
