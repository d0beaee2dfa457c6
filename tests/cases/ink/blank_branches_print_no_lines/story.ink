One.
{false: never}
{true:
    ~ temp x = 1
}
Two.
