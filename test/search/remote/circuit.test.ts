import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCircuit } from '../../../src/search/remote/index.js';

test('an engine that fails now and then is asked on', () => {
  const circuit = newCircuit({ failures: 3 });
  for (let round = 0; round < 5; round++) {
    circuit.failed(round);
    circuit.failed(round);
    circuit.worked();
  }
  assert.ok(circuit.mayAsk(5));
});

test('after three failures in a row it rests, then is tried once more', () => {
  const circuit = newCircuit({ failures: 3, rest: 1_000 });
  for (let failure = 0; failure < 3; failure++) {
    assert.ok(circuit.mayAsk(0));
    circuit.failed(0);
  }
  assert.ok(!circuit.mayAsk(999));
  assert.ok(circuit.mayAsk(1_000));
});

test('every further failure doubles the rest, up to the longest', () => {
  const circuit = newCircuit({ failures: 1, rest: 1_000, longest: 3_000 });
  for (const rest of [1_000, 2_000, 3_000, 3_000]) {
    circuit.failed(0);
    assert.ok(!circuit.mayAsk(rest - 1));
    assert.ok(circuit.mayAsk(rest));
  }
});

test('one answer and everything is as before', () => {
  const circuit = newCircuit({ failures: 2, rest: 1_000 });
  circuit.failed(0);
  circuit.failed(0);
  circuit.worked();
  assert.ok(circuit.mayAsk(1));
  circuit.failed(1);
  assert.ok(circuit.mayAsk(1));
});
