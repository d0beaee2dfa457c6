"""One module a law; `hour` lists them in the order in which an hour is lived."""
