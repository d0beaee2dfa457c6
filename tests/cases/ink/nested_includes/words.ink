=== function quietly(text)
~ return "(" + text + ")"
