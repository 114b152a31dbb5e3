CREATE TABLE draft (
    organization TEXT NOT NULL, user_id TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL,
    changes INTEGER NOT NULL, changed INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (organization, user_id));
INSERT INTO "draft" VALUES('0a1b2c3d-organization','u-1','Amy Brown',7,1,1793707200123456789,'{"changed":"2026-11-03T12:00:00.123456789Z","served":{"name":"Amy Brown","preferredName":"","title":"Team lead","department":"Support","manager":"","email":"amy.brown@example.com","username":"amy.brown@example.com","acdAutoAnswer":false,"id":"u-1","version":7,"selfUri":"","addresses":[{"mediaType":"PHONE","type":"WORK","address":"+493012345"}],"chat":{},"primaryContactInfo":[],"certifications":["A"],"images":[],"state":"active","strange":1.50},"base":{},"typed":{"title":"Head of support"},"done":[[{"row":"title","before":"Team lead","after":"Head of support"}]],"undone":[]}');
INSERT INTO "draft" VALUES('0a1b2c3d-organization','u-2','Zoë Müller',1,1,1793707260123456789,'{"changed":"2026-11-03T12:01:00.123456789Z","served":{"name":"Zoë Müller","preferredName":"","title":"","department":"","manager":"","email":"zoe@example.com","username":"","acdAutoAnswer":false,"id":"u-2","version":1,"selfUri":"","addresses":[],"chat":{},"primaryContactInfo":[],"images":[],"state":"inactive"},"base":{},"typed":{"title":"O''Neill''s"},"done":[],"undone":[]}');
CREATE TABLE listing (
    organization TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (organization, kind));
INSERT INTO "listing" VALUES('0a1b2c3d-organization','PEOPLE',1793707200123456789);
INSERT INTO "listing" VALUES('0a1b2c3d-organization','GROUPS',1793707200123456789);
CREATE TABLE named (
    organization TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
    detail TEXT NOT NULL);
INSERT INTO "named" VALUES('0a1b2c3d-organization','GROUPS','g-1','Support','of all');
CREATE TABLE organization (
    server TEXT PRIMARY KEY NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO "organization" VALUES('https://example.com','0a1b2c3d-organization','Example');
CREATE TABLE person (
    organization TEXT NOT NULL, id TEXT NOT NULL, line TEXT NOT NULL,
    PRIMARY KEY (organization, id));
INSERT INTO "person" VALUES('0a1b2c3d-organization','u-2','u-2
Zoë Müller

zoe@example.com



inactive

');
INSERT INTO "person" VALUES('0a1b2c3d-organization','u-1','u-1
Amy Brown

amy.brown@example.com
amy.brown@example.com
Team lead
Support
active

+493012345
');
CREATE TABLE user (
    organization TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (organization, id));
INSERT INTO "user" VALUES('0a1b2c3d-organization','u-1',1793707200123456789,'{"name":"Amy Brown","preferredName":"","title":"Team lead","department":"Support","manager":"","email":"amy.brown@example.com","username":"amy.brown@example.com","acdAutoAnswer":false,"id":"u-1","version":7,"selfUri":"","addresses":[{"mediaType":"PHONE","type":"WORK","address":"+493012345"}],"chat":{},"primaryContactInfo":[],"certifications":["A"],"images":[],"state":"active","strange":1.50}');
CREATE INDEX named_by_kind ON named (organization, kind);
CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT NOT NULL, user_id TEXT NOT NULL,
    name TEXT NOT NULL, at INTEGER NOT NULL, sender TEXT NOT NULL, method TEXT NOT NULL,
    before_json TEXT NOT NULL, patch_json TEXT NOT NULL, properties TEXT NOT NULL, fate TEXT NOT NULL,
    known_at INTEGER NOT NULL, status INTEGER NOT NULL, detail TEXT NOT NULL, correlation TEXT NOT NULL,
    after_json TEXT NOT NULL);
CREATE INDEX history_by_organization ON history (organization);
CREATE INDEX history_by_user ON history (organization, user_id);
CREATE INDEX history_unsure ON history (organization) WHERE fate = 'UNSURE';
INSERT INTO "history" VALUES(1,'0a1b2c3d-organization','u-1','Amy Brown',1793707200123456789,'Chris Doe','PATCH','{"name":"Amy Brown","title":"Agent","id":"u-1","version":6}','{"version":6,"title":"Team lead"}',' title ','DONE',1793707200223456789,200,'','c-1','{"name":"Amy Brown","title":"Team lead","id":"u-1","version":7}');
CREATE TABLE run (
    number INTEGER PRIMARY KEY AUTOINCREMENT, organization TEXT NOT NULL, name TEXT NOT NULL,
    at INTEGER NOT NULL, sender TEXT NOT NULL, undoes INTEGER NOT NULL, phase TEXT NOT NULL);
CREATE INDEX run_by_organization ON run (organization);
CREATE TABLE run_row (
    run INTEGER NOT NULL, place INTEGER NOT NULL, line INTEGER NOT NULL, state TEXT NOT NULL,
    before_json TEXT NOT NULL, base_json TEXT NOT NULL, wanted_json TEXT NOT NULL,
    request INTEGER NOT NULL, detail TEXT NOT NULL,
    PRIMARY KEY (run, place));
CREATE TABLE mapping (headers TEXT PRIMARY KEY NOT NULL, columns TEXT NOT NULL);
CREATE INDEX run_row_by_state ON run_row (run, state, place);
INSERT INTO "mapping" VALUES('id|title','id|title');
PRAGMA user_version = 3;
