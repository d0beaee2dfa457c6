EXTERNAL light()
EXTERNAL warm(ref_name, by)
VAR skin = 30
{light() > 0.5:Day.|Night.}
~ warm(skin, 2)
{light()} {skin}
=== function light()
~ return 0.25
=== function warm(ref_name, by)
~ skin = ref_name + by
