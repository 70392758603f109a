import { LinkButton } from '../design/button.tsx';
import { Facts } from '../design/facts.tsx';
import { Page } from '../design/page.tsx';
import { Sheet } from '../design/sheet.tsx';
import { Tag } from '../design/tag.tsx';
import { useSignedIn } from '../session/me.ts';
import { roleWords, words } from './words.zh.ts';
import './account.css';

/** Who I am here, and how I sign in. */
export function AccountPage() {
  const me = useSignedIn();
  return (
    <Page title={words.accountTitle}>
      <Sheet>
        <Facts
          facts={[
            { label: words.name, value: me.name },
            { label: words.username, value: me.username },
            { label: words.organisation, value: me.organisation?.name ?? words.administrator },
            ...(me.role === null ? [] : [{ label: words.role, value: roleWords[me.role] }]),
          ]}
        />
      </Sheet>
      <Sheet title={words.security}>
        <div className="account-line">
          <div>
            <h3>{words.password}</h3>
            <p className="soft">{words.passwordLine}</p>
          </div>
          <LinkButton to="/account/password">{words.changePassword}</LinkButton>
        </div>
        <div className="account-line">
          <div>
            <h3>
              {words.secondFactor}{' '}
              <Tag tone={me.hasSecondFactor ? 'done' : 'plain'}>
                {me.hasSecondFactor ? words.secondFactorOn : words.secondFactorOff}
              </Tag>
            </h3>
            <p className="soft">{words.secondFactorLine}</p>
          </div>
          <LinkButton to="/account/second-factor">
            {me.hasSecondFactor ? words.resetSecondFactor : words.setSecondFactor}
          </LinkButton>
        </div>
      </Sheet>
    </Page>
  );
}
