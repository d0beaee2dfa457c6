EXTERNAL never_called(x)
Fine.
