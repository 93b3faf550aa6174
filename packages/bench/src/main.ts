console.log("nothing measured yet");
