"""What holds for every possible dossier, as policy staff read it: analyses with proof, in plain Dutch."""
