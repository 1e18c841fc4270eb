# The words of the landscape picker.

landscape = Landscape
own-formula = Your own formula
formula = Formula
formula-label = Formula in x, or in x and y
zoom-in = Closer, around the probe
zoom-out = Farther away
notice-formula = The link’s formula “{ $value }” cannot be used: { $why }
notice-no-parameter = The link sets { $name } to { $value }, but the formula has no parameter of that name.
formula-parameter = { $name } is a parameter.
formula-parameters = { $names } and { $last } are parameters.
formula-variable = { $name } is the variable (x on the axis).
formula-variables = { $first } and { $second } are the variables (x and y on the axes).
formula-names = { $variables } { $parameters }
formula-not-finite = Not finite anywhere in view.
