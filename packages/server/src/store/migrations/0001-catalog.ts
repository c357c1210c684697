import { sql, type Kysely } from 'kysely';

/**
 * The catalog. Every table begins with its provider: a provider is a tenant. Text that is compared or sorted is in the
 * collation "C", so that both databases, and the browser, put it in the same order.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);

  await sql`
    create table provider (
      id text collate "C" primary key,
      is_default boolean not null default false,
      program jsonb not null,
      origins jsonb not null,
      pages jsonb not null,
      catalog_version integer not null default 1
    )`.execute(db);
  await sql`create unique index provider_only_default on provider (is_default) where is_default`.execute(db);

  await sql`
    create table activity (
      provider_id text collate "C" not null references provider,
      id text collate "C" not null,
      status text not null check (status in ('draft', 'published', 'cancelled', 'archived')),
      document jsonb not null,
      content_hash text not null,
      sequence integer not null,
      updated_at timestamptz not null,
      kind text collate "C" not null,
      kind_rank smallint not null,
      format text collate "C" not null,
      language text collate "C" not null,
      cost text collate "C",
      specialties text[] collate "C" not null,
      locations text[] collate "C" not null,
      credit_types text[] collate "C" not null,
      professions text[] collate "C" not null,
      credits_most integer not null,
      starts_at timestamptz,
      open_until timestamptz not null,
      first_day text collate "C",
      last_day text collate "C",
      news_at timestamptz not null,
      title_text text collate "C" not null,
      search_text text collate "C" not null,
      primary key (provider_id, id)
    )`.execute(db);
  await sql`create index activity_search on activity using gin (search_text gin_trgm_ops)`.execute(db);

  await sql`
    create table session (
      provider_id text collate "C" not null,
      activity_id text collate "C" not null,
      id text collate "C" not null,
      status text not null check (status in ('scheduled', 'held', 'cancelled')),
      document jsonb not null,
      content_hash text not null,
      sequence integer not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      first_day text collate "C" not null,
      last_day text collate "C" not null,
      primary key (provider_id, activity_id, id),
      foreign key (provider_id, activity_id) references activity on delete cascade
    )`.execute(db);
  await sql`create index session_in_time on session (provider_id, activity_id, starts_at)`.execute(db);

  await sql`
    create table term (
      provider_id text collate "C" not null references provider,
      list text collate "C" not null check (list in ('word', 'specialty', 'location')),
      value text collate "C" not null,
      label text collate "C" not null,
      uses integer not null,
      primary key (provider_id, list, value, label)
    )`.execute(db);
}
