"""The shipped rulebook: does it say what the contract says, in words that help?"""
