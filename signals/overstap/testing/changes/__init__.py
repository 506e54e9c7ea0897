"""Small changes of a rulebook, one at a time: does some scenario notice?"""
