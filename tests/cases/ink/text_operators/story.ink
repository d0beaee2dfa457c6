VAR name = "Octavia"
{"a" + "b"} {"n" + 1} {2 + "x"} {name == "Octavia"} {name != "Raven"} {name ? "tav"} {name !? "z"} {name has "O"}
{"{name}!" == "Octavia!"} {"": full|empty}
