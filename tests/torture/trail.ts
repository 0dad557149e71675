import type { ExecuteSql } from '../../app/database/database.ts'

// Any constant that no advisory lock of the product uses as its first half.
const GATES = 4_242

const TRAIL = `
  CREATE SCHEMA IF NOT EXISTS torture;
  CREATE TABLE IF NOT EXISTS torture.trail (at timestamptz NOT NULL DEFAULT clock_timestamp(), what text NOT NULL, id text NOT NULL);
  CREATE OR REPLACE FUNCTION torture.note() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO torture.trail (what, id) VALUES (TG_ARGV[0], to_jsonb(NEW) ->> TG_ARGV[1]);
    RETURN NEW;
  END $$;
  CREATE OR REPLACE TRIGGER torture_ended AFTER UPDATE ON scans FOR EACH ROW
    WHEN (NEW.state IN ('finished', 'failed') AND OLD.state NOT IN ('finished', 'failed')) EXECUTE FUNCTION torture.note('scan ended', 'id');
  CREATE OR REPLACE TRIGGER torture_revived AFTER UPDATE ON scans FOR EACH ROW
    WHEN (OLD.state IN ('finished', 'failed') AND NEW.state <> OLD.state) EXECUTE FUNCTION torture.note('scan revived', 'id');
  CREATE OR REPLACE TRIGGER torture_handled AFTER UPDATE ON webhook_receipts FOR EACH ROW
    WHEN (NEW.handled_at IS NOT NULL AND NEW.handled_at IS DISTINCT FROM OLD.handled_at)
    EXECUTE FUNCTION torture.note('webhook handled', 'webhook_id');
  CREATE OR REPLACE FUNCTION torture.gate() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock_shared(${GATES}, hashtext(coalesce(to_jsonb(NEW) ->> TG_ARGV[1], TG_ARGV[0])));
    RETURN NEW;
  END $$;
  CREATE OR REPLACE TRIGGER torture_phase BEFORE UPDATE ON scans FOR EACH ROW
    WHEN (NEW.phase IS DISTINCT FROM OLD.phase) EXECUTE FUNCTION torture.gate('ended', 'phase');
  CREATE OR REPLACE TRIGGER torture_asked BEFORE INSERT ON scans FOR EACH ROW EXECUTE FUNCTION torture.gate('asked');
  CREATE OR REPLACE TRIGGER torture_received BEFORE INSERT ON webhook_receipts FOR EACH ROW EXECUTE FUNCTION torture.gate('received');
  CREATE OR REPLACE TRIGGER torture_handling BEFORE UPDATE ON webhook_receipts FOR EACH ROW EXECUTE FUNCTION torture.gate('handled');
  CREATE OR REPLACE TRIGGER torture_decided BEFORE INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION torture.gate('decided');`

/** A statement that closes a gate until its transaction ends: whoever comes to it stands still there. */
export function closeGate(name: string): string {
  return `SELECT pg_advisory_xact_lock(${GATES}, hashtext('${name}'))`
}

/** What the rows themselves forget: the database notes each end of a scan and each handling of a webhook. */
export async function keepTrail(sql: ExecuteSql): Promise<void> {
  await sql(TRAIL)
}

/** As if the processes that are dead had been so for two minutes: heartbeats are old, waits are over. */
export async function letTimePass(sql: ExecuteSql): Promise<void> {
  const { rows } = await sql("SELECT to_regclass('pgboss.job') AS jobs, to_regclass('scans') AS scans")
  if (rows[0]?.scans) await sql("UPDATE scans SET heartbeat_at = heartbeat_at - interval '2 minutes' WHERE state IN ('queued', 'running')")
  if (!rows[0]?.jobs) return
  await sql("UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '2 minutes' WHERE state = 'active'")
  await sql(
    "UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry') AND start_after BETWEEN now() AND now() + interval '2 minutes'",
  )
  await sql("UPDATE pgboss.queue SET monitor_on = monitor_on - interval '2 minutes'")
}
