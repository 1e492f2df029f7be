"""Works out the figures of record-format.md, section 11, with nothing but Python's own library (and no code of ours)."""
import base64, hashlib, json, struct, uuid

sha = lambda *parts: hashlib.sha256(b"".join(parts)).digest()
b64 = lambda data: base64.b64encode(data).decode()
# Python's json is canonical JSON for these values: plain text, small whole numbers, names whose order is that of their bytes.
jcs = lambda value: json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

case = uuid.UUID("5b2a4c1e-0000-4000-8000-00000000a001").bytes
salt1, salt2 = bytes(range(16)), bytes(range(16, 32))
digest = lambda salt, compartment, field, value: sha(b"f1\0", salt, jcs([compartment, field, value]))
own = digest(salt1, "general", "content", "She asked for a call after 6.")
closer = digest(salt2, "informant identity", "name", "Zoë Ødegård")

body0 = jcs({
    "v": 1, "entry": "00c0ffee0000", "type": "RecordOpened", "about": [], "occurred": {"precision": "day", "on": "2026-05-05"},
    "held": "landlord", "compartment": "general", "recordedAt": "2026-05-05T09:00:00.000Z", "recordedBy": None,
    "fields": {"kind": "antisocial behaviour", "reference": "ASB 41207", "title": "Noise"}, "sealed": {}, "closer": [],
})
body1 = jcs({
    "v": 1, "entry": "00c0ffee0001", "type": "ContactMade", "about": ["report-1"],
    "occurred": {"precision": "day", "on": "2026-05-05", "at": "18:20"}, "held": "landlord", "compartment": "general",
    "recordedAt": "2026-05-05T17:31:00.000Z", "recordedBy": "11111111-2222-4333-8444-555555555555",
    "fields": {"by": "landlord", "channel": "telephone"}, "sealed": {"content": b64(own)}, "closer": [b64(closer)],
})
genesis = sha(b"caselog/v1/genesis\0", case)
link = lambda seq, prev, body: sha(b"caselog/v1\0", case, struct.pack(">Q", seq), prev, sha(body))
hash0 = link(0, genesis, body0)
hash1 = link(1, hash0, body1)
leaf0, leaf1 = sha(b"\0", hash0), sha(b"\0", hash1)

print("case            5b2a4c1e-0000-4000-8000-00000000a001")
print("salt of content", b64(salt1), " value \"She asked for a call after 6.\"")
print("its digest     ", b64(own))
print("salt of name   ", b64(salt2), " value \"Zoë Ødegård\", informant identity")
print("its digest     ", b64(closer))
print("genesis        ", b64(genesis))
print("body 0         ", body0.decode())
print("hash 0         ", b64(hash0))
print("body 1         ", body1.decode())
print("hash 1         ", b64(hash1))
print("leaf hash 0    ", b64(leaf0))
print("leaf hash 1    ", b64(leaf1))
print("root of both   ", b64(sha(b"\x01", leaf0, leaf1)))
