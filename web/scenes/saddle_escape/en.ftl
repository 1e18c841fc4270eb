control-y0 = distance y₀
text = On x² − y² the slope pulls x in and pushes y out. Near the ridge y = 0 the slope almost vanishes and nothing seems to happen; but y grows by the same factor at every step, so the wait until |y| = 1 grows only like ln(1/|y₀|). Exactly on the ridge the iterate stays for ever.
verdict-escapes = Escapes at step { $step }
verdict-waits = Still waiting near the ridge
verdict-stays = On the ridge for ever
claim-growth = η = 0.1: y grows by a factor of { $value } a step
claim-ema_slower = EMA momentum at the same η is slower: { $value }
claim-logarithm = y₀ = 10⁻¹⁶ still escapes, at step { $value }
claim-axis = y₀ = 0 never leaves
belief-circulating = EMA momentum from (0.1, 0.1), η = 0.1, β = 0.9
belief-circulating-verdict = The list in circulation is plain gradient descent. EMA momentum’s first step is a tenth as long.
