import Link from "next/link";
import { DoorsCard } from "@/components/people/doors-card";
import { PeopleList } from "@/components/people/people-list";
import { Segments } from "@/components/people/segments";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { SearchField } from "@/components/ui/search-field";
import { PERMISSIONS, type Permission } from "@/lib/domain/people/touch";
import { listDoors } from "@/lib/features/doors/queries";
import {
  type Found,
  findCompanyName,
  listCompanies,
  listContacts,
  searchPeople,
} from "@/lib/features/people/queries";
import { COMPANY_VIEWS, CONTACT_VIEWS, type ContactView } from "@/lib/features/people/schema";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** More doors than these are not knocked on in one day. */
const MOST_DOORS = 3;

type Asked = {
  text: string;
  list: "people" | "companies";
  view: ContactView;
  permission: Permission | null;
  companyId: string | null;
  after: string | undefined;
};

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const userId = await requireUser("/people");
  const asked = readAsked(await searchParams);
  const { text, list, after } = asked;
  const now = new Date();
  const isFront = !text && !after && list === "people" && asked.companyId === null;
  const isPlain = isFront && asked.view === "latest" && asked.permission === null;
  const [frame, page, doors, company] = await Promise.all([
    readFrame(userId, now),
    text
      ? searchPeople(userId, text, after && /^\d{1,15}$/.test(after) ? Number(after) : null)
      : list === "companies"
        ? listCompanies(userId, asked.view === "name" ? "name" : "latest", after).then(({ rows, next }) => ({
            rows: rows.map((row): Found => ({ kind: "company", row })),
            next,
          }))
        : listContacts(userId, asked, now).then(({ rows, next }) => ({
            rows: rows.map((row): Found => ({ kind: "contact", row })),
            next,
          })),
    isPlain ? listDoors(userId, now, MOST_DOORS) : [],
    asked.companyId ? findCompanyName(userId, asked.companyId) : null,
  ]);
  const isEmpty = page.rows.length === 0;
  return (
    <Shell room="/people" counts={frame.counts}>
      <Head title="People">
        <ButtonLink href="/people/new" look="primary" className="col-span-2">
          Add somebody
        </ButtonLink>
      </Head>
      {isPlain && isEmpty ? (
        <Empty title="Nobody here yet" action={<ButtonLink href="/people/new">Add somebody</ButtonLink>}>
          Whoever writes to you stands here by themselves, with every word between you. Add those you know
          besides: people who could advise you, or with whom you would like to stay in touch.
        </Empty>
      ) : (
        <div className="grid gap-5">
          {doors.length > 0 ? <DoorsCard doors={doors} show={frame.show} /> : null}
          <Controls asked={asked} />
          {text ? (
            <p className="text-sm text-soft" role="status">
              {isEmpty ? "Nobody and nothing was" : "What was"} found for “{text}”.{" "}
              <Link href="/people" className="underline">
                Show all
              </Link>
            </p>
          ) : null}
          {company ? (
            <p className="text-sm text-soft" role="status">
              Those at {company.name}, by name.{" "}
              <Link href="/people" className="underline">
                Show all
              </Link>
            </p>
          ) : null}
          {isEmpty ? null : <PeopleList rows={page.rows} frame={frame} />}
          {isEmpty && !text ? (
            <p className="text-soft">{asked.list === "companies" ? NO_COMPANY : NOBODY[asked.view]}</p>
          ) : null}
          {page.next ? (
            <p>
              <ButtonLink href={addressOf(asked, { after: page.next })}>More</ButtonLink>
            </p>
          ) : null}
        </div>
      )}
    </Shell>
  );
}

const NOBODY: Readonly<Record<ContactView, string>> = {
  latest: "There is nobody else.",
  name: "There is nobody else.",
  planned: "No next touch is planned. On each person’s page stands which day would be a good one.",
  due: "Nobody waits for a word from you.",
};

const NO_COMPANY = "No company yet. Each one that you deal with comes here by itself, agencies too.";

type Params = Record<string, string | string[] | undefined>;

function readAsked(params: Params): Asked {
  const one = (name: string): string | undefined => {
    const value = params[name];
    return typeof value === "string" && value ? value : undefined;
  };
  const within = <Key extends string>(name: string, known: Record<Key, unknown>): Key | undefined =>
    Object.keys(known).find((key): key is Key => key === one(name));
  return {
    text: one("q")?.trim() ?? "",
    list: one("list") === "companies" ? "companies" : "people",
    view: within("view", CONTACT_VIEWS) ?? "latest",
    permission: within("permission", PERMISSIONS) ?? null,
    companyId: one("company") ?? null,
    after: one("after"),
  };
}

/** The same list with something about it changed; from its beginning, unless `after` says otherwise. */
function addressOf(
  { text, list, view, permission, companyId }: Asked,
  changed: Partial<Record<"list" | "view" | "permission" | "after", string>>,
): string {
  const params = {
    ...(text ? { q: text } : { list, view, permission: permission ?? "", company: companyId ?? "" }),
    ...changed,
  };
  const kept = Object.entries(params).filter(([name, value]) => value && value !== USUAL[name]);
  return kept.length > 0 ? `/people?${new URLSearchParams(kept)}` : "/people";
}

const USUAL: Readonly<Record<string, string>> = { list: "people", view: "latest" };

const Controls = ({ asked }: { asked: Asked }) => {
  const { list, view, permission, text } = asked;
  const views = list === "companies" ? COMPANY_VIEWS : CONTACT_VIEWS;
  const anew = { ...asked, text: "", companyId: null };
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 wide:grid-cols-[minmax(0,1fr)_auto] wide:items-center">
        <search>
          <form action="/people">
            <SearchField
              label="Search people and companies"
              placeholder="Name, company, position, address"
              text={text}
            />
          </form>
        </search>
        <Segments
          label="What to list"
          segments={[
            {
              name: "People",
              href: addressOf({ ...anew, view: "latest" }, { list: "people" }),
              isHere: !text && list === "people",
            },
            {
              name: "Companies",
              href: addressOf({ ...anew, view: "latest", permission: null }, { list: "companies" }),
              isHere: !text && list === "companies",
            },
          ]}
        />
      </div>
      {text || asked.companyId ? null : (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <div className="w-full wide:w-auto">
            <Segments
              label="In which order"
              segments={Object.entries(views).map(([each, name]) => ({
                name,
                href: addressOf(asked, { view: each }),
                isHere: each === view,
              }))}
            />
          </div>
          {list === "people" ? (
            <nav aria-label="Staying in touch is" className="flex flex-wrap gap-x-4 text-sm">
              {[["", "Everybody"] as const, ...Object.entries(PERMISSIONS)].map(([each, name]) => (
                <Link
                  key={each}
                  href={addressOf(asked, { permission: each })}
                  prefetch={false}
                  aria-current={each === (permission ?? "") ? "page" : undefined}
                  className="grid min-h-11 place-items-center text-soft underline-offset-4 aria-[current]:font-[560] aria-[current]:text-ink aria-[current]:underline"
                >
                  {name}
                </Link>
              ))}
            </nav>
          ) : null}
        </div>
      )}
    </div>
  );
};
