view-net_fit = fit
view-net_floor = plane
view-net_bending = training
ways-straight = straight
ways-matched = matched
ways-bent = curve
ways-now = t = { $t }: loss { $loss }
ways-where-straight = straight from net A to net B
ways-where-matched = from A to PB: B with its neurons in A’s order
ways-where-bent = on the curve from A over a trained C to B
ways-not-yet = not computed yet
ways-nothing = answer 0: { $loss }
ways-axis-loss = loss
ways-axis-updates = updates of C
ways-axis-highest = highest loss on the curve
ways-axis-floor = plane of { $nets }
ways-row-straight = wall, straight
ways-row-matched = wall, matched
ways-row-bent = wall, curve
ways-row-start = untrained curve, highest
ways-row-apart = largest |f(B) − f(PB)|
ways-rounding = equal but for rounding
describe-net-fit = The net { $way } at t = { $t } beside sixteen points of sin πx: loss { $loss }.
describe-net-floor = Loss in the plane of { $nets }, whose first two are { $distance } apart. Highest loss on the way: { $ways }.
describe-net-losses = Losses at t = { $t }: { $losses }.
describe-net-bending = After { $updates } updates of its middle the highest loss on the curve is { $highest }.
