/**
 * What Redis does in one step, in its own language. All keys of a room begin with `sam:{WORD}:`, so that
 * a cluster keeps them together: `room` (hash: head and what a vote must know of it), `polls` (set of
 * names), and per poll `b:` (hash: seat → ballot), `c:` (hash: counts) and `n:` (list of notes).
 */
const grow = `
local function grow(room)
  local t = redis.call('TIME')
  local v = math.max(tonumber(redis.call('HGET', room, 'v') or '0') + 1, t[1] * 1000000 + t[2])
  redis.call('HSET', room, 'v', string.format('%.0f', v))
end`;

/** KEYS: prefix. ARGV: poll, seat, choice, nth, table or '', text, 1 when it is a note, name of the poll of seats. */
export const voteScript = `${grow}
local prefix = KEYS[1]
local poll, seat, choice, nth, seated, text, isNote = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4]), ARGV[5], ARGV[6], ARGV[7] == '1'
local room = redis.call('HMGET', prefix .. 'room', 'poll', 'open', 'choices', 'kind', 'moves', 'endsAt')
if not room[6] then return 'no-room' end
local moves = room[5] == '1'
if poll ~= ARGV[8] then
  if room[1] ~= poll or room[2] ~= '1' then return 'late' end
  if tonumber(choice) >= tonumber(room[3]) or isNote ~= (room[4] == 'note') then return 'no-choice' end
end
local ballots, counts = prefix .. 'b:' .. poll, prefix .. 'c:' .. poll
local before = redis.call('HGET', ballots, seat)
local seq
local function add(ballot, by)
  redis.call('HINCRBY', counts, ballot.choice, by)
  if ballot.table then redis.call('HINCRBY', counts, ballot.table .. ':' .. ballot.choice, by) end
end
if before then
  local old = cjson.decode(before)
  if not moves or nth <= old.nth then return before end
  add(old, -1)
  seq = old.seq
else
  seq = redis.call('HINCRBY', counts, 'n', 1)
end
local ballot = { seq = seq, choice = tonumber(choice), nth = nth }
if seated ~= '' then ballot.table = tonumber(seated) end
if isNote then ballot.text = text end
local kept = cjson.encode(ballot)
add(ballot, 1)
redis.call('HSET', ballots, seat, kept)
if isNote then redis.call('RPUSH', prefix .. 'n:' .. poll, kept) end
if not before and seq == 1 then
  redis.call('SADD', prefix .. 'polls', poll)
  for _, name in ipairs({ 'polls', 'b:' .. poll, 'c:' .. poll }) do redis.call('PEXPIREAT', prefix .. name, room[6]) end
  if isNote then redis.call('PEXPIREAT', prefix .. 'n:' .. poll, room[6]) end
end
grow(prefix .. 'room')
return kept`;

/** KEYS: prefix. ARGV: head, rev, poll, open (1 or 0), choices, kind, moves (1 or 0), endsAt, over (1 or 0). Answers 1 when taken. */
export const logScript = `${grow}
local room = KEYS[1] .. 'room'
if tonumber(redis.call('HGET', room, 'rev') or '0') + 1 ~= tonumber(ARGV[2]) then return 0 end
redis.call('HSET', room, 'head', ARGV[1], 'rev', ARGV[2], 'poll', ARGV[3], 'open', ARGV[4], 'choices', ARGV[5], 'kind', ARGV[6], 'moves', ARGV[7], 'endsAt', ARGV[8])
redis.call('PEXPIREAT', room, ARGV[8])
if ARGV[9] == '1' then
  for _, poll in ipairs(redis.call('SMEMBERS', KEYS[1] .. 'polls')) do
    for _, kind in ipairs({ 'b:', 'c:', 'n:' }) do redis.call('DEL', KEYS[1] .. kind .. poll) end
  end
  redis.call('DEL', KEYS[1] .. 'polls')
end
grow(room)
return 1`;

/** KEYS: prefix. ARGV: name of the poll of seats. Answers head, v, number of seats, and the current poll's counts. */
export const snapshotScript = `
local room = redis.call('HMGET', KEYS[1] .. 'room', 'head', 'v', 'poll')
if not room[1] then return nil end
local seats = redis.call('HGET', KEYS[1] .. 'c:' .. ARGV[1], 'n') or '0'
return { room[1], room[2], seats, redis.call('HGETALL', KEYS[1] .. 'c:' .. room[3]) }`;
