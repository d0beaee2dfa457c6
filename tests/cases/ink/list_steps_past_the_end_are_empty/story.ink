LIST step = a, (b), c
[{step + 1}] [{step + 2}] [{step - 1}] [{step - 2}]
~ step--
~ step--
[{step}]
